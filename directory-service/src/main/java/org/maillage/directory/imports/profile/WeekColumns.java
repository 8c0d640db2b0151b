package org.maillage.directory.imports.profile;

import java.util.List;
import java.util.SortedMap;

/**
 * Where opening hours stand in words.
 *
 * @param byDay columns of the hours of one day, by the day's number from Monday, 0
 * @param whole columns that tell of the whole week, such as "du lundi au vendredi de 9h à 18h"
 * @param days columns that name the days open, for hours that name none
 */
public record WeekColumns(SortedMap<Integer, List<String>> byDay, List<String> whole, List<String> days) {}
