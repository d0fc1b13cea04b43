/**
 * A plan as one document, with its targets and activities: the shape in which a document read from
 * a file is corrected and in which one issued on paper is recorded. Writes it into the rooms of
 * plans, targets and activities.
 */
@NullMarked
package vn.canbang.document.recording;

import org.jspecify.annotations.NullMarked;
