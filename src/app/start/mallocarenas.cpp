// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/mallocarenas.h"

#include <cstdlib> // says whether it is the GNU library's malloc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Taskwatch {

void shareMallocArenas()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace Taskwatch
