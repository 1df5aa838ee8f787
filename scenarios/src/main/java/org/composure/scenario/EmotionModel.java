package org.composure.scenario;

/** Which model of feelings the customers follow. */
public enum EmotionModel {
    /** None: customers are arrivals with patience, as in queueing theory; people go their ways without feeling anything. */
    OFF,
    /**
     * Impatience, frustration, stress, exhaustion, gratitude and disappointment, each from 0 to 1, moved by events and
     * decaying between them. Only for scenarios whose customers are people.
     */
    SIX_FEELINGS
}
