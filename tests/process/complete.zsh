# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Prints what zsh offers for an unfinished command line, one per line:
#   zsh -f complete.zsh <folder of _taskwatch> <folder of taskwatch> <line>
# Zsh completes only in its line editor, so this types the line and the tab key into a pseudo-terminal.
zmodload zsh/zpty || exit 1
zpty shell zsh -f -i

zpty -w shell "PS1= fpath=(${(q)1} \$fpath) path=(${(q)2} \$path); source ${(q)0:A:h}/complete-setup.zsh"
zpty -r shell line '*ready*' >/dev/null
zpty -w -n shell "taskwatch $3"$'\t'
while zpty -r shell line; do
    [[ $line == *OFFERED:* ]] && print -r -- ${${line#*OFFERED:}%%[$'\r\n']*}
    [[ $line == *"COMPLETION ENDS"* ]] && break
done
zpty -d shell
