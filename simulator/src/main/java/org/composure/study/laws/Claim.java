package org.composure.study.laws;

import java.util.function.ToDoubleFunction;

/**
 * One consequence a law has.
 *
 * @param text what is looked at, e.g. {@code badEndingRate: two fewer − today}
 * @param figure worked out for each seed
 * @param band 0 if the figure must be above zero; otherwise the bound within which it must stay, on either side
 * @param expected false if it is looked for although it is known not to hold
 */
public record Claim(String text, ToDoubleFunction<Outcomes> figure, double band, boolean expected) {

    /** One that is expected to hold. */
    public Claim(String text, ToDoubleFunction<Outcomes> figure, double band) {
        this(text, figure, band, true);
    }

    /** Whether it says that nothing much happens. */
    public boolean isNull() {
        return band > 0;
    }
}
