/** `contributes.viewsContainers` and `contributes.views`: the coach, which people can drag to the other side bar. */
export const viewsContainers = {
  activitybar: [{id: 'pmprep', title: 'PMPrep', icon: 'media/coach.svg'}],
}

export const views = {
  pmprep: [
    {id: 'pmprep.coach', name: 'Coach', type: 'webview', icon: 'media/coach.svg'},
    {id: 'pmprep.practice', name: 'Practice', icon: '$(list-tree)', visibility: 'collapsed'},
    {id: 'pmprep.attempts', name: 'Attempts', icon: '$(history)', visibility: 'collapsed'},
  ],
}

/** What stands in a view that has nothing to show. */
export const viewsWelcome = [
  {
    view: 'pmprep.attempts',
    contents:
      'Your answers will be listed here, one Markdown file each.\n[New Practice Answer](command:pmprep.new.answer)\n[Mock Interview](command:pmprep.mockInterview)',
  },
  {
    view: 'pmprep.practice',
    contents: 'No question fits the filter.\n[Change the Filter](command:pmprep.practice.filter)',
  },
]
