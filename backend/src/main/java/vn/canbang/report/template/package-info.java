/**
 * What a report asks: sections of cells, activities and questions, and rules over them, as data.
 * Calls nobody.
 */
@NullMarked
package vn.canbang.report.template;

import org.jspecify.annotations.NullMarked;
