/**
 * Tables that people upload and download: CSV and XLSX. Whatever comes in is held to limits while
 * it is read, and its faults are told with their lines. Knows no feature.
 */
@NullMarked
package vn.canbang.shared.table;

import org.jspecify.annotations.NullMarked;
