package org.composure.study.journeys;

/**
 * Something that happened to a person.
 *
 * @param at seconds since the start of the run
 * @param place where it left them
 * @param words what happened; empty if only the mood moved
 * @param mood from −1 to 1 afterwards, 0 where nobody feels anything
 */
public record Step(double at, Place place, String words, double mood) {}
