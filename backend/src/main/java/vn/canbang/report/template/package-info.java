/**
 * What a report asks: sections of cells, activities and questions, and rules over them, as data, in
 * versions by date. Knows the catalogue of what can be counted, and whose a template is.
 */
@NullMarked
package vn.canbang.report.template;

import org.jspecify.annotations.NullMarked;
