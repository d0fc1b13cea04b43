package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.canbang.indicator.published.PublishedFigures;
import vn.canbang.shared.security.OrgScope;

/**
 * The ratios by civil registration that the statistics office published in 2025: a series of its
 * own, never mixed with that of surveys.
 */
@ApplicationScoped
class PublishedRegistrationsStep implements SampleStep {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 4, 25);

  private final PublishedFigures figures;

  PublishedRegistrationsStep(PublishedFigures figures) {
    this.figures = figures;
  }

  @Override
  public int order() {
    return 81;
  }

  @Override
  public String name() {
    return "published-registrations";
  }

  @Override
  public boolean due(LocalDate today) {
    return !today.isBefore(PUBLISHED);
  }

  @Override
  public void run(OrgScope system) {
    PublishedRows.load("published-registrations.json", figures, system);
  }
}
