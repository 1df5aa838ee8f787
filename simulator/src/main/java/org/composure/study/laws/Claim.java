package org.composure.study.laws;

import java.util.function.ToDoubleFunction;

/**
 * One consequence a law has.
 *
 * @param text what is looked at, e.g. {@code badEndingRate: two fewer − today}
 * @param figure worked out for each seed
 * @param band 0 if the figure must be above zero; otherwise the bound within which it must stay, on either side
 */
public record Claim(String text, ToDoubleFunction<Outcomes> figure, double band) {

    /** Whether it says that nothing much happens. */
    public boolean isNull() {
        return band > 0;
    }
}
