/**
 * What a customer feels, remembers and does about it: pure arithmetic on numbers, without chance and without a calendar.
 *
 * <p>Six named feelings ({@link org.composure.engine.emotion.Mood}) jump at events, fade between them and rise while
 * waiting ({@link org.composure.engine.emotion.MoodModel}); a contact leaves a memory, contacts leave trust and
 * satisfaction, and these leave a customer who stays or goes. Whoever needs luck here is handed it as a uniform or normal
 * number. Exponentials and powers are those of {@code engine.arithmetic}, or {@code FastMath}'s, so that a run is the same to the byte on every machine.
 *
 * <p>That appraisals of events make feelings jump and that intensities then fade follows Ortony, Clore and Collins, The
 * Cognitive Structure of Emotions, 1988, and Marsella and Gratch, "EMA: a process model of appraisal dynamics", Cognitive
 * Systems Research 10, 2009. Formulas that cite nobody are <em>our assumption</em>, and say so.
 */
@NullMarked
package org.composure.engine.emotion;

import org.jspecify.annotations.NullMarked;
