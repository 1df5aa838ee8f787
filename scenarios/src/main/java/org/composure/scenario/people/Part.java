package org.composure.scenario.people;

/** A part of what a scenario says about people. */
public sealed interface Part
        permits Population,
                Segment,
                Issues,
                Feelings,
                Waiting,
                Patience,
                Memory,
                Relationship,
                Paths,
                HelpCentre,
                Bot,
                Handover,
                Sensing,
                Care,
                Surveys,
                Loyalty,
                Recovery,
                WordOfMouth,
                Money {}
