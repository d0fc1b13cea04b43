package vn.canbang.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.NamedRef;

@Schema(name = "DataElement", description = "Something that is counted in whole numbers.")
public record DataElementView(
    String code,
    String nameVi,
    String nameEn,
    Aggregation kind,
    @Schema(description = "Its parts; a cell is named LIVE_BIRTHS.MALE.")
        List<NamedRef> disaggregations) {

  /** Keys of its cells, in order. */
  public List<CellKey> cells() {
    return disaggregations.stream().map(part -> new CellKey(code, part.code())).toList();
  }
}
