package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import vn.canbang.indicator.published.PublishedFigures;
import vn.canbang.shared.security.OrgScope;

/** Ratios at birth and fertility of the country as the statistics office published them. */
@ApplicationScoped
class PublishedFiguresStep implements SampleStep {

  private final PublishedFigures figures;

  PublishedFiguresStep(PublishedFigures figures) {
    this.figures = figures;
  }

  @Override
  public int order() {
    return 79;
  }

  @Override
  public String name() {
    return "published-figures";
  }

  @Override
  public void run(OrgScope system) {
    PublishedRows.load("published-figures.json", figures, system);
  }
}
