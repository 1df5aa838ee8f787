package org.composure.scenario;

/** Which model of feelings the customers follow. */
public enum EmotionModel {
    /** None: customers are arrivals with patience, as in queueing theory. */
    OFF
}
