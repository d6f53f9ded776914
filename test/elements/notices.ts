const style = document.createElement('style');
style.textContent = '::part(notice) { display: none }';

/** What only the site's editor reads, on a machine of their own: a test of what visitors read does without. */
export const hideNotices = (): void => document.head.append(style);

export const showNotices = (): void => style.remove();
