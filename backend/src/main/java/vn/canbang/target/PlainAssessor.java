package vn.canbang.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttribute;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorTerm;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.indicator.statistics.Share;
import vn.canbang.target.measure.MembershipDraft;
import vn.canbang.target.measure.MembershipWish;
import vn.canbang.target.measure.TargetClosure;
import vn.canbang.target.result.SurveyMethod;
import vn.canbang.target.result.SurveyResult;

/**
 * Says of a target what can be said without counts of areas: that it has ended, in which group its
 * area is, what a survey found. Pure.
 */
record PlainAssessor(Question question, Facts facts, LocalDate today) {

  /** Empty where the target is judged by counts, or by nothing but words. */
  Optional<Assessment> assess() {
    Optional<Assessment> ended = ended();
    if (ended.isPresent()) {
      return ended;
    }
    MembershipDraft group = question.target().measure().membership();
    if (group != null) {
      return Optional.of(membership(group));
    }
    IndicatorView indicator = question.indicator();
    return indicator == null || indicator.origin() != IndicatorOrigin.SURVEY
        ? Optional.empty()
        : facts.surveys().stream()
            .filter(survey -> !survey.to().isAfter(question.period().end()))
            .findFirst()
            .map(survey -> survey(indicator, survey));
  }

  private Optional<Assessment> ended() {
    TargetClosure closure = question.target().closure();
    if (closure != null && !question.period().end().isBefore(closure.closedOn())) {
      return Optional.of(
          plain(OfficialResult.NOT_ASSESSED, NoValueReason.ENDED, ResultWords.closed(closure)));
    }
    IndicatorView indicator = question.indicator();
    LocalDate until = indicator == null ? null : indicator.validTo();
    return indicator == null || until == null || question.period().end().isBefore(until)
        ? Optional.empty()
        : Optional.of(
            plain(
                OfficialResult.NOT_ASSESSED,
                NoValueReason.ENDED,
                ResultWords.outlived(indicator, until)));
  }

  /** Its group on the last day of the period, or today while that is to come. */
  private Assessment membership(MembershipDraft group) {
    LocalDate end = question.period().end();
    LocalDate day = end.isAfter(today) ? today : end;
    List<AreaAttribute> known =
        facts.attributes().stream()
            .filter(attribute -> attribute.kind() == group.attribute())
            .filter(attribute -> starts(attribute, day))
            .toList();
    if (known.isEmpty()) {
      return plain(
          OfficialResult.NO_DATA,
          NoValueReason.NO_MEMBERSHIP,
          ResultWords.groupUnknown(question.area(), group));
    }
    AreaAttribute latest = known.getLast();
    Optional<AreaAttribute> in =
        known.stream()
            .filter(attribute -> holds(attribute, day) && attribute.value() == group.category())
            .findFirst();
    boolean met = in.isPresent() == (group.wanted() == MembershipWish.IN);
    return answer(
        met ? OfficialResult.MET : OfficialResult.NOT_MET,
        Evidence.NOT_APPLICABLE,
        null,
        !today.isAfter(end) ? day : null,
        null,
        ResultWords.group(question.area(), group, in.orElse(latest), in.isPresent(), day));
  }

  private static boolean starts(AreaAttribute attribute, LocalDate day) {
    LocalDate from = attribute.validFrom();
    return from == null || !from.isAfter(day);
  }

  private static boolean holds(AreaAttribute attribute, LocalDate day) {
    LocalDate to = attribute.validTo();
    return starts(attribute, day) && (to == null || to.isAfter(day));
  }

  private Assessment survey(IndicatorView indicator, SurveyResult survey) {
    AssessmentLevel level = question.level();
    Share share = new Share(survey.positive(), survey.sample());
    Evidence evidence =
        level == null || survey.method() != SurveyMethod.RANDOM_SAMPLE
            ? Evidence.NOT_APPLICABLE
            : share.against(level.value().doubleValue());
    EffectiveComparator as = level == null ? null : level.comparator();
    Boolean met =
        level == null || as == null
            ? null
            : as.metBy(
                new Exact(
                    BigDecimal.valueOf(100L * survey.positive()),
                    BigDecimal.valueOf(survey.sample())),
                level.value(),
                level.upperValue());
    boolean open = question.target().awaitsComparator();
    TargetWords.Both says = ResultWords.survey(survey, question.area(), level, evidence);
    return answer(
        met == null
            ? OfficialResult.NOT_ASSESSED
            : met ? OfficialResult.MET : OfficialResult.NOT_MET,
        evidence,
        open ? NoValueReason.UNCONFIRMED_COMPARATOR : null,
        null,
        new Found(indicator, survey),
        open ? says.plus(TargetWords.reason(NoValueReason.UNCONFIRMED_COMPARATOR)) : says);
  }

  /** A survey that an answer rests on. */
  private record Found(IndicatorView indicator, SurveyResult survey) {

    AssessmentParts parts() {
      IndicatorTerm below = indicator.denominator();
      return new AssessmentParts(
          (long) survey.positive(),
          (long) survey.sample(),
          null,
          indicator.numerator().nameVi(),
          indicator.numerator().nameEn(),
          below == null ? null : below.nameVi(),
          below == null ? null : below.nameEn());
    }

    @Nullable AssessmentInterval interval() {
      return survey.lower() == null
          ? null
          : new AssessmentInterval(survey.lower(), survey.upper(), 0.95, "CLOPPER_PEARSON");
    }

    List<FigureOrigin> sources() {
      List<FigureOrigin> sources = new ArrayList<>(List.of(FigureOrigin.SURVEY));
      if (survey.illustrative()) {
        sources.add(FigureOrigin.ILLUSTRATIVE);
      }
      return sources;
    }
  }

  private Assessment plain(OfficialResult official, NoValueReason reason, TargetWords.Both says) {
    return answer(official, Evidence.NOT_APPLICABLE, reason, null, null, says);
  }

  private Assessment answer(
      OfficialResult official,
      Evidence evidence,
      @Nullable NoValueReason reason,
      @Nullable LocalDate provisionalUntil,
      @Nullable Found found,
      TargetWords.Both says) {
    return new Assessment(
        question.period(),
        question.area().ref(),
        question.mapDate(),
        official,
        provisionalUntil != null,
        provisionalUntil,
        evidence,
        found == null ? null : (Double) found.survey().value(),
        reason,
        found == null ? null : found.parts(),
        found == null ? null : found.interval(),
        0,
        null,
        null,
        new AssessmentDisplay(RatioColour.NONE, evidence == Evidence.INCONCLUSIVE, false, false),
        null,
        List.of(),
        question.level(),
        null,
        found == null ? null : found.survey(),
        null,
        false,
        facts.explanations(),
        says.vi(),
        says.en(),
        found == null ? List.of() : found.sources());
  }
}
