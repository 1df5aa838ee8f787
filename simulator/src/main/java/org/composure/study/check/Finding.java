package org.composure.study.check;

/**
 * Whether one promise that is not a number from the literature holds.
 *
 * @param promise in one sentence
 * @param kept whether it does
 * @param detail what was looked at, or how it was broken
 */
public record Finding(String promise, boolean kept, String detail) {}
