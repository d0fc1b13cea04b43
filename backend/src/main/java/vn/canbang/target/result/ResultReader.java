package vn.canbang.target.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.OrgScope;

/** Reads what was recorded beside figures, with the names of those who did. */
@ApplicationScoped
class ResultReader implements RecordedResults {

  private final SurveyRepository surveys;
  private final ExplanationRepository explanations;
  private final Areas areas;
  private final Organisations organisations;

  ResultReader(
      SurveyRepository surveys,
      ExplanationRepository explanations,
      Areas areas,
      Organisations organisations) {
    this.surveys = surveys;
    this.explanations = explanations;
    this.areas = areas;
    this.organisations = organisations;
  }

  @Override
  public Map<UUID, List<SurveyResult>> surveys(OrgScope scope, Collection<UUID> targetIds) {
    List<Survey> found = targetIds.isEmpty() ? List.of() : surveys.of(scope, targetIds);
    Map<UUID, Ref> names = names(found.stream().map(Survey::organisationId).toList());
    Map<UUID, List<SurveyResult>> byTarget = new HashMap<>();
    for (Survey survey : found) {
      byTarget
          .computeIfAbsent(survey.targetId(), id -> new ArrayList<>())
          .add(survey.view(Objects.requireNonNull(names.get(survey.organisationId()))));
    }
    return byTarget;
  }

  @Override
  public Map<UUID, List<TargetExplanation>> explanations(
      OrgScope scope, Collection<UUID> targetIds) {
    List<Explanation> found = targetIds.isEmpty() ? List.of() : explanations.of(scope, targetIds);
    Map<UUID, Ref> names = names(found.stream().map(Explanation::organisationId).toList());
    Set<UUID> below =
        found.stream()
            .map(Explanation::areaId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, AreaRef> places = below.isEmpty() ? Map.of() : areas.byIds(below);
    Map<UUID, List<TargetExplanation>> byTarget = new LinkedHashMap<>();
    for (Explanation said : found) {
      byTarget
          .computeIfAbsent(said.targetId(), id -> new ArrayList<>())
          .add(
              said.view(
                  said.areaId() == null
                      ? null
                      : Objects.requireNonNull(places.get(said.areaId())).ref(),
                  Objects.requireNonNull(names.get(said.organisationId()))));
    }
    return byTarget;
  }

  private Map<UUID, Ref> names(List<UUID> organisationIds) {
    return organisationIds.isEmpty()
        ? Map.of()
        : organisations.byIds(organisationIds).values().stream()
            .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::ref));
  }
}
