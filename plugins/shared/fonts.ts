/** The system's own letters, as Zendesk shows them; Inter where the system has none of these. */
export const nativeFonts =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif";

/** The workbench's own letters. */
export const ownFonts = `'Inter Variable', ${nativeFonts}`;
