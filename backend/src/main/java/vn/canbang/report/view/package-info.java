/** Reports as they are shown. Calls content, obligations and templates for their types only. */
@NullMarked
package vn.canbang.report.view;

import org.jspecify.annotations.NullMarked;
