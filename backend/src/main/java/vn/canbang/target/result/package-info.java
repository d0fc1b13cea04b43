/**
 * What bodies bring to the judgement of targets beside figures: results of surveys and their
 * explanations. A part of the room of targets.
 */
@NullMarked
package vn.canbang.target.result;

import org.jspecify.annotations.NullMarked;
