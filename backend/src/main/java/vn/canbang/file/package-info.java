/**
 * Files that belong to things of other rooms: a signed copy, evidence. Owns their content on disk
 * and what is known of them; whoever holds a file's id decides who sees it. May call only what all
 * rooms share.
 */
@NullMarked
package vn.canbang.file;

import org.jspecify.annotations.NullMarked;
