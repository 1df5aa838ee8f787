package org.composure.study;

/**
 * What happens under one scenario.
 *
 * @param sentence the answer in one line
 */
public record RunAnswer(World world, String sentence, Provenance provenance) {}
