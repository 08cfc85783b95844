# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What complete.zsh does in the shell that it types into: what would be offered is printed.
autoload -U compinit
compinit -u -D
compadd() {
    local -a offered
    # Calls that only fill arrays offer nothing.
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    builtin compadd -A offered "$@"
    print -rl -- $'\n'OFFERED:$^offered
    builtin compadd "$@"
}
end_of_completion() {
    print -r -- $'\nCOMPLETION ENDS'
    exit
}
comppostfuncs=(end_of_completion)
bindkey '^I' complete-word
print ready
