package vn.canbang.lint.content;

import java.util.List;
import java.util.Set;
import vn.canbang.plan.lineage.Standings;

/**
 * What is known around a plan.
 *
 * @param ownPlaces names of its area, of those it lies in and of those below it, with their types
 * @param otherPlaces names that the plan mentions and that are those of other areas of the day
 * @param above what plans that it carries out want of its issuer
 * @param standings validity of legal documents on the day by which the plan is judged
 */
public record Surroundings(
    Set<String> ownPlaces,
    Set<String> otherPlaces,
    List<UpperDeadline> above,
    Standings standings) {}
