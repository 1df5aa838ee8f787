package org.composure.study;

/**
 * One thing in which an alternative differs from the base.
 *
 * @param path as {@code --set} takes it
 * @param from what the base says
 * @param to what the alternative says
 */
public record Change(String path, String from, String to) {}
