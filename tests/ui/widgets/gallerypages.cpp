// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallerypages.h"

using namespace Qt::StringLiterals;

namespace gallery {

std::vector<std::pair<QString, std::function<QWidget *()>>> pages()
{
    return {{u"orders"_s, ordersPage}, {u"controls"_s, controlsPage}, {u"icons"_s, iconsPage},
            {u"board"_s, boardPage},   {u"month"_s, monthPage},       {u"dashboard"_s, dashboardPage},
            {u"week"_s, weekPage}};
}

} // namespace gallery
