// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace tewake {

/// Argon2id with libsodium's interactive limits.
[[nodiscard]] Result<QString> hashPassword(const QString &password);

/// The session of a person; NotAllowed with one sentence for every reason (unknown, wrong password, left), so
/// that nobody learns which logins exist. Signing in is recorded in the audit trail, a refused one too.
[[nodiscard]] Result<Session> signIn(Office &office, const QString &login, const QString &password);

/// The people whom the sign-in page of a sample office offers with one click: one of each role. Empty
/// elsewhere.
[[nodiscard]] Result<QList<Account>> sampleAccounts(Office &office);
/// Signs in without a password; refused outside a sample office.
[[nodiscard]] Result<Session> signInToSample(Office &office, Id<Account> account);

} // namespace tewake
