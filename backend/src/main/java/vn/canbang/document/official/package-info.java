/**
 * Official documents out of the system: how they are laid out (Decree 30/2020/NĐ-CP, appendix I)
 * and set as DOCX, PDF and HTML; plans and minutes of sessions. May call the rooms whose words it
 * prints; of this room those call it that print something of their own.
 */
@NullMarked
package vn.canbang.document.official;

import org.jspecify.annotations.NullMarked;
