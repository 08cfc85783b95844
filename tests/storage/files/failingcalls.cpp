// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/files/failingcalls.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

namespace Taskwatch::Test::FailingCalls {

#if defined(__x86_64__) && !defined(__SANITIZE_THREAD__)

namespace {

/// As the last argument, lets a call pass the filter.
constexpr long Pass = 0x5457'4348;

constexpr std::array Calls{__NR_openat, __NR_open, __NR_write, __NR_pwrite64, __NR_writev, __NR_fsync, __NR_fdatasync,
    __NR_ftruncate, __NR_fallocate, __NR_rename, __NR_renameat, __NR_renameat2, __NR_link, __NR_linkat, __NR_unlink,
    __NR_unlinkat, __NR_mkdir, __NR_mkdirat, __NR_chmod, __NR_fchmod, __NR_sendfile, __NR_copy_file_range};

std::array<char, 4096> folder{};
size_t folderSize = 0;
int failsFrom = 0;
int failure = 0;
volatile int calls = 0;

long pass(int call, const std::array<long, 6> &arguments)
{
    const long result = ::syscall(call, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], Pass);
    return result < 0 ? -errno : result;
}

bool isInFolder(const char *path)
{
    return std::strncmp(path, folder.data(), folderSize) == 0;
}

bool isInFolder(long descriptor)
{
    std::array<char, 64> link{"/proc/self/fd/"};
    size_t end = std::strlen(link.data());
    std::array<char, 20> digits{};
    size_t count = 0;
    for (long rest = descriptor; count == 0 || rest > 0; rest /= 10)
        digits[count++] = static_cast<char>('0' + rest % 10);
    while (count > 0)
        link[end++] = digits[--count];
    std::array<char, 4096> path{};
    return ::readlink(link.data(), path.data(), path.size() - 1) > 0 && isInFolder(path.data());
}

const char *text(long argument)
{
    return reinterpret_cast<const char *>(argument);
}

bool changes(int call, const std::array<long, 6> &arguments)
{
    switch (call) {
    case __NR_open:
        return (arguments[1] & (O_WRONLY | O_RDWR | O_CREAT)) != 0 && isInFolder(text(arguments[0]));
    case __NR_openat:
        return (arguments[2] & (O_WRONLY | O_RDWR | O_CREAT)) != 0 && isInFolder(text(arguments[1]));
    case __NR_rename:
    case __NR_link:
        return isInFolder(text(arguments[1]));
    case __NR_linkat:
    case __NR_renameat:
    case __NR_renameat2:
        return isInFolder(text(arguments[3]));
    case __NR_unlink:
    case __NR_mkdir:
    case __NR_chmod:
        return isInFolder(text(arguments[0]));
    case __NR_unlinkat:
    case __NR_mkdirat:
        return isInFolder(text(arguments[1]));
    case __NR_copy_file_range:
        return isInFolder(arguments[2]);
    default:
        return isInFolder(arguments[0]);
    }
}

/// Whether @p call may fail with the error. A full disk lets files be opened and deleted.
bool canFail(int call, const std::array<long, 6> &arguments)
{
    const bool isFull = failure == ENOSPC || failure == EDQUOT;
    switch (call) {
    case __NR_open:
        return !isFull || ((arguments[1] & O_CREAT) != 0 && ::access(text(arguments[0]), F_OK) != 0);
    case __NR_openat:
        return !isFull || ((arguments[2] & O_CREAT) != 0 && ::access(text(arguments[1]), F_OK) != 0);
    case __NR_unlink:
    case __NR_unlinkat:
    case __NR_ftruncate:
    case __NR_chmod:
    case __NR_fchmod:
        return !isFull && failure != EIO;
    case __NR_fsync:
    case __NR_fdatasync:
    case __NR_write:
    case __NR_pwrite64:
        return failure != EACCES; // a file that was opened for writing can be written
    default:
        return true;
    }
}

void handle(int /*signal*/, siginfo_t *info, void *context)
{
    const int before = errno;
    auto &registers = static_cast<ucontext_t *>(context)->uc_mcontext.gregs;
    const std::array<long, 6> arguments{registers[REG_RDI], registers[REG_RSI], registers[REG_RDX], registers[REG_R10],
        registers[REG_R8], registers[REG_R9]};
    const int call = info->si_syscall;
    bool fails = false;
    if (changes(call, arguments)) {
        const int number = calls;
        calls = number + 1;
        if (failure == 0 && number == failsFrom)
            ::kill(::getpid(), SIGKILL);
        fails = failure != 0 && number >= failsFrom && canFail(call, arguments);
    }
    registers[REG_RAX] = fails ? -failure : pass(call, arguments);
    errno = before;
}

} // namespace

bool install(const QByteArray &path, int call, int error)
{
    folderSize = static_cast<size_t>(path.size());
    std::memcpy(folder.data(), path.constData(), folderSize);
    failsFrom = call;
    failure = error;
    struct sigaction action = {};
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO;
    if (::sigaction(SIGSYS, &action, nullptr) != 0)
        return false;

    constexpr auto Count = static_cast<uint8_t>(Calls.size());
    std::array<sock_filter, Count + 6> filter{};
    size_t at = 0;
    filter[at++] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
    for (uint8_t i = 0; i < Count; ++i) {
        filter[at++] =
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<uint32_t>(Calls[i]), static_cast<uint8_t>(Count - i), 0);
    }
    filter[at++] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    constexpr size_t LastArgument = offsetof(seccomp_data, args) + 5 * sizeof(uint64_t);
    filter[at++] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<uint32_t>(LastArgument)); // its lower half
    filter[at++] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<uint32_t>(Pass), 1, 0);
    filter[at++] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP);
    filter[at++] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    const sock_fprog program{.len = static_cast<unsigned short>(at), .filter = filter.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

int count()
{
    return calls;
}

#else

bool install(const QByteArray & /*path*/, int /*call*/, int /*error*/)
{
    return false;
}

int count()
{
    return 0;
}

#endif

} // namespace Taskwatch::Test::FailingCalls
