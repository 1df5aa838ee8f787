package org.composure.console;

import java.awt.Color;
import java.awt.Dimension;
import javax.swing.JFrame;
import org.composure.study.live.Frame;
import org.composure.study.live.Place;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How many wait, talk and work, over simulated hours. */
final class Series {

    private static final double HOUR_SECONDS = 3600;
    /** Told apart by the colour-blind (Okabe and Ito 2008). */
    private static final Color[] COLOURS = {new Color(0xd5, 0x5e, 0), Color.DARK_GRAY, new Color(0, 0x72, 0xb2)};

    private static final int POINTS_MAX = 20_000;

    private final XYSeries waiting = series("waiting");
    private final XYSeries withBot = series("with the bot");
    private final XYSeries withAgents = series("with an agent");

    private static XYSeries series(String name) {
        XYSeries series = new XYSeries(name, false, true);
        series.setMaximumItemCount(POINTS_MAX);
        return series;
    }

    void add(Frame frame) {
        double hours = frame.at() / HOUR_SECONDS;
        waiting.add(hours, count(frame, Place.QUEUE));
        withBot.add(hours, count(frame, Place.BOT));
        withAgents.add(hours, count(frame, Place.AGENT));
    }

    private static double count(Frame frame, Place place) {
        return frame.people().stream().filter(spot -> spot.place() == place).count();
    }

    void clear() {
        waiting.clear();
        withBot.clear();
        withAgents.clear();
    }

    int points() {
        return waiting.getItemCount();
    }

    JFrame frame() {
        XYSeriesCollection all = new XYSeriesCollection();
        all.addSeries(waiting);
        all.addSeries(withBot);
        all.addSeries(withAgents);
        JFreeChart chart = ChartFactory.createXYLineChart("", "hours", "customers", all);
        chart.getXYPlot().setBackgroundPaint(Color.WHITE);
        for (int line = 0; line < COLOURS.length; line++) {
            chart.getXYPlot().getRenderer().setSeriesPaint(line, COLOURS[line]);
        }
        ChartPanel panel = new ChartPanel(chart);
        panel.setPreferredSize(new Dimension(700, 320));
        JFrame frame = new JFrame("Series");
        frame.add(panel);
        frame.pack();
        return frame;
    }
}
