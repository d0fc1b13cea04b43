package vn.canbang.activity.occurrence;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanStatus;

/** What is asked of the plan of an occurrence; {@code from} and {@code to} are its period. */
record PlanFacts(PlanRef ref, UUID issuerId, PlanStatus status, LocalDate from, LocalDate to) {}
