/**
 * Official documents out of the system: how they are laid out (Decree 30/2020/NĐ-CP, appendix I)
 * and set as DOCX, PDF and HTML. May call the rooms whose words it prints; none calls it.
 */
@NullMarked
package vn.canbang.document.official;

import org.jspecify.annotations.NullMarked;
