# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The catalogues of the program's texts. English has one, too, for its plural forms.

# The languages that are complete: the program offers these, and tst_catalogues checks them. A language without an entry
# here has a catalogue that is still being translated.
set(TASKWATCH_LANGUAGES ar de es fr ja zh_CN)

set(TASKWATCH_TRANSLATIONS ${CMAKE_CURRENT_LIST_DIR})
set(TASKWATCH_CATALOGUES "")
foreach(language IN ITEMS en ${TASKWATCH_LANGUAGES})
    list(APPEND TASKWATCH_CATALOGUES ${TASKWATCH_TRANSLATIONS}/taskwatch_${language}.ts)
endforeach()

# What lupdate reads. The simulator speaks English only. Without the include paths it does not know the namespaces of the
# classes, and writes their texts under names that the program does not look for.
set(TASKWATCH_TRANSLATED src/core src/network src/storage src/models src/theme src/widgets src/desktop
    src/app/profiles src/app/start src/app/print src/app/session src/app/windows src/app/main.cpp ui)
set(TASKWATCH_LUPDATE_OPTIONS -extensions cpp,h,ui -I src)
foreach(library IN ITEMS core network storage models theme widgets app)
    list(APPEND TASKWATCH_LUPDATE_OPTIONS -I src/${library})
endforeach()
# Without line numbers, so that a catalogue changes only where texts do.
list(APPEND TASKWATCH_LUPDATE_OPTIONS -locations none -no-obsolete -source-language en)

# Brings the texts of the sources into the catalogues. New ones are marked as unfinished there.
add_custom_target(update-translations
    COMMAND Qt6::lupdate ${TASKWATCH_TRANSLATED} ${TASKWATCH_LUPDATE_OPTIONS} -ts
        ${TASKWATCH_TRANSLATIONS}/taskwatch_ar.ts
        ${TASKWATCH_TRANSLATIONS}/taskwatch_de.ts
        ${TASKWATCH_TRANSLATIONS}/taskwatch_es.ts
        ${TASKWATCH_TRANSLATIONS}/taskwatch_fr.ts
        ${TASKWATCH_TRANSLATIONS}/taskwatch_ja.ts
        ${TASKWATCH_TRANSLATIONS}/taskwatch_zh_CN.ts
    COMMAND Qt6::lupdate ${TASKWATCH_TRANSLATED} ${TASKWATCH_LUPDATE_OPTIONS} -pluralonly
        -ts ${TASKWATCH_TRANSLATIONS}/taskwatch_en.ts
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    VERBATIM
    COMMENT "Updating the catalogues in resources/translations")
