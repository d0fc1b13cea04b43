package vn.canbang.area.lineage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of the units in which a unit's figures are found on the maps of some days.
 *
 * @param figureFrom this row is about figures whose last day lies from here
 * @param figureTo until before here: a unit's territory may change within its life
 * @param becameId a unit of those maps
 * @param mapFrom first day of those maps
 * @param mapTo the day after the last
 * @param parts how many such units there are on those maps; a figure is whole only where all lie
 * @param known false when one of them is merely possible, for nothing says what a unit became
 * @param later whether the figures are later than the maps
 */
public record LineageRow(
    UUID areaId,
    LocalDate figureFrom,
    LocalDate figureTo,
    UUID becameId,
    LocalDate mapFrom,
    LocalDate mapTo,
    int parts,
    boolean known,
    boolean later) {}
