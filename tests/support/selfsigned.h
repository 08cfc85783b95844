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

/// As SelfSignedCertificate, but expired in 2001.
inline constexpr char ExpiredCertificate[] = "-----BEGIN CERTIFICATE-----\n"
                                             "MIIBWDCB/6ADAgECAhRVfBqblyfYEuIRJgb2rMnUFn1GwTAKBggqhkjOPQQDAjAU\n"
                                             "MRIwEAYDVQQDDAlsb2NhbGhvc3QwHhcNMDAwMTAxMDAwMDAwWhcNMDEwMTAxMDAw\n"
                                             "MDAwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMB\n"
                                             "BwNCAATMwWpkACNl0nVEgWduJ+y0JsGYtZPTkzYplQaKlD2TZXiZqHR0wGfKcwLm\n"
                                             "O9I2FnEd2CHhWBBj59YZzaIJrvSdoy8wLTAaBgNVHREEEzARgglsb2NhbGhvc3SH\n"
                                             "BH8AAAEwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAs2AgyEWk\n"
                                             "zb4KYhDrvhx1HJJpXWcIrJaL/oLV4mJcjYkCIEUA4Voxdrir9Th17fKTTxg4D7XO\n"
                                             "powS34PViOQ+2HKj\n"
                                             "-----END CERTIFICATE-----\n";
inline constexpr char ExpiredKey[] = "-----BEGIN PRIVATE KEY-----\n"
                                     "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgnHNFkSpKSrY0hgiO\n"
                                     "hCslMPhNvOOibQUo9nKjDDtkgcahRANCAATMwWpkACNl0nVEgWduJ+y0JsGYtZPT\n"
                                     "kzYplQaKlD2TZXiZqHR0wGfKcwLmO9I2FnEd2CHhWBBj59YZzaIJrvSd\n"
                                     "-----END PRIVATE KEY-----\n";
/// As SelfSignedCertificate, but for the host tasks.example.com.
inline constexpr char OtherHostCertificate[] = "-----BEGIN CERTIFICATE-----\n"
                                               "MIIBXjCCAQOgAwIBAgIUUMsWelT+aU+nz1thNIfJxxUByE8wCgYIKoZIzj0EAwIw\n"
                                               "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAx\n"
                                               "MDAwMDAwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
                                               "PQMBBwNCAARtT+84haY1eQ2d8ihR4mrKYWsdb4ST/Z45Vc5ONSMc6WKCUk9ZjU0u\n"
                                               "gev7GB3CuUnlKvRtpaWZWSiVCO2pn9I/ozEwLzAcBgNVHREEFTATghF0YXNrcy5l\n"
                                               "eGFtcGxlLmNvbTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQD0\n"
                                               "VwGA/jR4kihGRMCgVv1oerLn/BGw5x8gblRaScVi9gIhAPAgV8CH4EfWKG+GMTpk\n"
                                               "+dXWFBJgbh7sboCNCL7HzldD\n"
                                               "-----END CERTIFICATE-----\n";
inline constexpr char OtherHostKey[] = "-----BEGIN PRIVATE KEY-----\n"
                                       "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg5fdXmEk3LLCQ+gGT\n"
                                       "ikjm+0o126xeX4Y9xbKZTVhVSE+hRANCAARtT+84haY1eQ2d8ihR4mrKYWsdb4ST\n"
                                       "/Z45Vc5ONSMc6WKCUk9ZjU0ugev7GB3CuUnlKvRtpaWZWSiVCO2pn9I/\n"
                                       "-----END PRIVATE KEY-----\n";

} // namespace Taskwatch::Test
