package org.composure.chart;

/**
 * A finished picture.
 *
 * @param title short, to be set above it
 * @param svg one {@code <svg>} element that may stand in a page beside any other of ours
 */
public record Picture(String title, String svg) {}
