/** Who sent what when: the register of reports, and how many came in time. */
@NullMarked
package vn.canbang.report.register;

import org.jspecify.annotations.NullMarked;
