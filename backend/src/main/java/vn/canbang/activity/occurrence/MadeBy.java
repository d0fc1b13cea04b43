package vn.canbang.activity.occurrence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What made an occurrence: never twice the same.
 *
 * @param ruleKey the rule, told from others of the activity
 * @param from first day of the window that it gave
 */
record MadeBy(UUID activityId, UUID leadId, String ruleKey, LocalDate from) {}
