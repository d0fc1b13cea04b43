/** Measures; asserts nothing. Left out of the tests, run by {@code make bench}. */
package vn.canbang.bench;
