package vn.canbang.plan.follow;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing to do that a duty of a plan gives a unit.
 *
 * @param duty the duty that gives it
 * @param title what is to be done, short enough for a list
 * @param words the whole sentence, when the title leaves some of it out
 * @param dueText until when, in the words of the sentence; null when it does not say
 * @param lastDay the last day in time
 */
public record AskedTask(
    UUID duty,
    String title,
    @Nullable String words,
    @Nullable String dueText,
    @Nullable LocalDate lastDay) {}
