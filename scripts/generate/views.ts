/** `contributes.viewsContainers` and `contributes.views`: the coach, which people can drag to the other side bar. */
export const viewsContainers = {
  activitybar: [{id: 'pmprep', title: 'PMPrep', icon: 'media/coach.svg'}],
}

export const views = {
  pmprep: [{id: 'pmprep.coach', name: 'Coach', type: 'webview', icon: 'media/coach.svg'}],
}
