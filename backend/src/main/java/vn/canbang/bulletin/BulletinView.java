package vn.canbang.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

/**
 * The bulletin of an area and year.
 *
 * @param on the day that the population was counted at
 * @param received parts of the area with a population by age
 * @param missing parts without one, by name
 */
@Schema(
    name = "PopulationBulletin",
    description =
        "The bulletin of an area and year. on: the day that the population was counted at; received"
            + " of expected: parts of the area with a population by age. An area with missing parts"
            + " has sums of what there is.")
public record BulletinView(
    Ref area,
    int year,
    LocalDate on,
    int received,
    int expected,
    @Schema(maxItems = 100) List<BulletinFigure> figures,
    BulletinBirths births,
    String coverageVi,
    String coverageEn,
    boolean illustrative) {}
