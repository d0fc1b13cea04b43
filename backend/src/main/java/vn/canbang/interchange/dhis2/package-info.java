/** DHIS2 data value sets as JSON: in, out, and its import summary. Serves its own room only. */
@NullMarked
package vn.canbang.interchange.dhis2;

import org.jspecify.annotations.NullMarked;
