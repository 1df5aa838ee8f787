package org.composure.page;

/**
 * A picture to be set into a page.
 *
 * @param title what it shows
 * @param svg one {@code <svg>} element of our own making: the only text that is not escaped
 */
public record Figure(String title, String svg) {}
