// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch::Test {

/// A self-signed certificate for localhost and its key, made for these tests only.
inline constexpr char SelfSignedCertificate[] = "-----BEGIN CERTIFICATE-----\n"
                                                "MIIBnDCCAUGgAwIBAgIUfWuNSP2RIQQmJUFPXcqCDSispbowCgYIKoZIzj0EAwIw\n"
                                                "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDA0MTUxM1oYDzIxMjYxMDMx\n"
                                                "MDQxNTEzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
                                                "PQMBBwNCAARz6kt+4q1vJbwyUGTAa+IEuzPaHuVIeSGjDrC3VvhbsYcpUBblAC1z\n"
                                                "h1K/SIKidEeMbrrwKjdZ7grD2XmHoobAo28wbTAdBgNVHQ4EFgQU+CAgLsrTFkrM\n"
                                                "AMXDG2Uh586qzHUwHwYDVR0jBBgwFoAU+CAgLsrTFkrMAMXDG2Uh586qzHUwDwYD\n"
                                                "VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI\n"
                                                "zj0EAwIDSQAwRgIhAOF09ep/+xIMY57T7zR9iU1swMSNEzJj7hzhaSro6FbNAiEA\n"
                                                "/tIm8SRLvhT99nhjycoHrfNvtOU/VDfWG4x1boTRFtE=\n"
                                                "-----END CERTIFICATE-----\n";
inline constexpr char SelfSignedKey[] = "-----BEGIN PRIVATE KEY-----\n"
                                        "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmN8eF6LIW4WI2oPN\n"
                                        "3QrWXHADdEt6f5yf77hiS8jm2ZqhRANCAARz6kt+4q1vJbwyUGTAa+IEuzPaHuVI\n"
                                        "eSGjDrC3VvhbsYcpUBblAC1zh1K/SIKidEeMbrrwKjdZ7grD2XmHoobA\n"
                                        "-----END PRIVATE KEY-----\n";

} // namespace Taskwatch::Test
