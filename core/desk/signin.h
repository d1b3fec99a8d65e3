// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace tewake {

/// A sign-in name as it is stored: not empty, without spaces, and not too long. InvalidInput otherwise.
[[nodiscard]] Result<void> checkLogin(const QString &login);

/// In characters.
inline constexpr qsizetype ShortestPassword = 8;
/// Argon2id with libsodium's interactive limits. InvalidInput for a password that is too short.
[[nodiscard]] Result<QString> hashPassword(const QString &password);

/// The session of a person; NotAllowed with one sentence for every reason (unknown, wrong password, left), so
/// that nobody learns which logins exist. Signing in is recorded in the audit trail, a refused one too; a
/// name that nobody has is not written there, for it may be a password in the wrong field.
[[nodiscard]] Result<Session> signIn(Office &office, const QString &login, const QString &password);

/// The people whom the sign-in page of a sample office offers with one click: one of each role. Empty
/// elsewhere.
[[nodiscard]] Result<QList<Account>> sampleAccounts(Office &office);
/// Signs in without a password; refused outside a sample office.
[[nodiscard]] Result<Session> signInToSample(Office &office, Id<Account> account);

} // namespace tewake
