package vn.canbang.indicator.catalogue;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellCategory;
import vn.canbang.indicator.DisaggregationView;

/** One part of a data element's breakdown, under its code. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Disaggregation {

  private static final Pattern COMMA = Pattern.compile(",");

  private String nameVi;
  private String nameEn;
  private int position;

  /** As {@code SEX=MALE,BIRTH_ORDER=SECOND}: nothing ever looks for parts by their categories. */
  private @Nullable String categories;

  protected Disaggregation() {}

  Disaggregation(DisaggregationView part, int position) {
    this.nameVi = part.nameVi();
    this.nameEn = part.nameEn();
    this.position = position;
    this.categories =
        part.categories().isEmpty()
            ? null
            : part.categories().stream()
                .map(one -> one.dimension() + "=" + one.category())
                .collect(Collectors.joining(","));
  }

  int position() {
    return position;
  }

  DisaggregationView view(String code) {
    return new DisaggregationView(code, nameVi, nameEn, categories());
  }

  private List<CellCategory> categories() {
    return categories == null
        ? List.of()
        : COMMA
            .splitAsStream(categories)
            .map(
                one -> {
                  int sign = one.indexOf('=');
                  return new CellCategory(one.substring(0, sign), one.substring(sign + 1));
                })
            .toList();
  }
}
