/**
 * Tries the packaged application as a process: built first, and run by the tag {@code packaged}.
 */
package vn.canbang.packaged;
