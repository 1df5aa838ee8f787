package org.composure.study;

import org.composure.experiment.Estimate;
import org.composure.measure.Indicator;

/** What an indicator came out as. */
public record Metric(Indicator indicator, Estimate estimate) {

    /** Its name in results. */
    public String key() {
        return indicator.key();
    }
}
