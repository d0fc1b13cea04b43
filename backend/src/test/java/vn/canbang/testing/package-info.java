/** What the tests of all rooms stand on: databases, callers, the clock, the contract's check. */
package vn.canbang.testing;
