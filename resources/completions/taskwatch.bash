# SPDX-FileCopyrightText: 2026 The Taskwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Completion of taskwatch for bash. Options, profiles and APIs are those that the program itself prints.
_taskwatch() {
    local program=$1 word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} line
    local -a offered=()
    # Bash splits "--api=NAME" into three words.
    if [[ $word == = ]]; then
        word=
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    case $option in
        --profile) mapfile -t offered < <("$program" --list-profiles 2>/dev/null) ;;
        --api)
            mapfile -t offered < <("$program" --list-apis 2>/dev/null)
            mapfile -t COMPREPLY < <(compgen -f -X '!*.json' -- "$word")
            ;;
        --print) offered=(table json csv) ;;
        --until) offered=(answered finished) ;;
        --check-api) mapfile -t COMPREPLY < <(compgen -f -X '!*.json' -- "$word") ;;
        --open) mapfile -t COMPREPLY < <(compgen -f -X '!*.taskwatch' -- "$word") ;;
        --find-ids | --token-file | --screenshot | --ca | --client-certificate | --client-key) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
        --endpoint | --proxy | --after | --timeout | --request-timeout | --id) return ;;
        *)
            if [[ $word == -* ]]; then
                mapfile -t offered < <("$program" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]+' | sort -u)
            else
                mapfile -t COMPREPLY < <(compgen -f -X '!*.taskwatch' -- "$word")
            fi
            ;;
    esac
    # Readline quotes what it inserts as it quotes file names, so the names are compared without quotes.
    word=${word//\\/}
    word=${word#[\"\']}
    for line in "${offered[@]}"; do
        [[ $line == "$word"* ]] && COMPREPLY+=("$line")
    done
    compopt -o filenames 2>/dev/null
}
complete -F _taskwatch taskwatch
